-- A reminder that was written: a job that runs twice writes it once.
CREATE TABLE reminder (
    application_id UUID NOT NULL REFERENCES application (id),
    days INTEGER NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (application_id, days)
);
