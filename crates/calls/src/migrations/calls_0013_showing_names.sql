-- Whose names a list shows, beside what it shows already: a page of it reads nothing of what was sent.
ALTER TABLE showing ADD COLUMN authority_name_id UUID REFERENCES text (id);
ALTER TABLE showing ADD COLUMN entering_name_id UUID REFERENCES text (id);
UPDATE showing SET
    authority_name_id = (SELECT o.name_id FROM sending s JOIN organisation o ON o.id = s.authority_id
                          WHERE s.id = showing.sending_id),
    entering_name_id = (SELECT o.name_id FROM sending s JOIN organisation o ON o.id = s.entering_id
                         WHERE s.id = showing.sending_id);
