-- A copy of a person's data holds their mails, and an erasure empties them.
CREATE INDEX mail_person ON mail (person_id, enqueued_at);
