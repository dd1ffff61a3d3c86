-- A reminder that was written, for the closing it spoke of: a prolongation is reminded of anew. Takes the place of
-- `reminder`, which goes with a later release.
CREATE TABLE draft_reminder (
    application_id UUID NOT NULL REFERENCES application (id),
    closes_at BIGINT NOT NULL,
    days INTEGER NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (application_id, closes_at, days)
);
INSERT INTO draft_reminder (application_id, closes_at, days, written_at)
    SELECT r.application_id, c.closes_at, r.days, r.written_at
      FROM reminder r JOIN application a ON a.id = r.application_id JOIN call c ON c.id = a.call_id;
