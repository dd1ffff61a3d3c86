-- Whether a mail holds a code or a link that proves something: then it is emptied once it has gone.
ALTER TABLE mail ADD COLUMN secret INTEGER NOT NULL DEFAULT 0 CHECK (secret IN (0, 1));
UPDATE mail SET secret = 1 WHERE noun IN ('sign_in', 'invitation', 'person');
-- Those that have gone already, but in a demonstration, where mails are read in the outbox.
UPDATE mail SET subject = '', body = ''
 WHERE secret = 1
   AND id IN (SELECT mail_id FROM mail_delivery WHERE state IN ('sent', 'refused', 'unknown'))
   AND NOT EXISTS (SELECT 1 FROM fact WHERE name = 'demonstration');
