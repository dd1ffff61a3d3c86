-- The address at which the programme answers letters by mail, shown on the contact page.
ALTER TABLE programme ADD COLUMN contact VARCHAR(254);
