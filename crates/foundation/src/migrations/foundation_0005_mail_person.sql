-- A copy of a person's data holds their mails, and an erasure empties them.
CREATE INDEX mail_person ON mail (person_id, enqueued_at);
-- The administrator and the measures count mails by where they are; mails are kept for years.
CREATE INDEX mail_delivery_state ON mail_delivery (state);
