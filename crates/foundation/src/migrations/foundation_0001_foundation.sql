-- What the installation knows of itself: the demonstration's mark, keys made at the first start.
CREATE TABLE fact (
    name VARCHAR(60) PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE text (
    id UUID PRIMARY KEY NOT NULL,
    source_language VARCHAR(2) NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE text_version (
    id UUID PRIMARY KEY NOT NULL,
    text_id UUID NOT NULL REFERENCES text (id) ON DELETE CASCADE,
    language VARCHAR(2) NOT NULL,
    number INTEGER NOT NULL,
    state VARCHAR(12) NOT NULL CHECK (state IN ('draft', 'in_review', 'published')),
    body TEXT NOT NULL,
    author_id UUID,
    written_at BIGINT NOT NULL,
    -- The number of the source version this one renders, and the same for each paragraph.
    renders INTEGER,
    paragraphs TEXT
);
CREATE UNIQUE INDEX text_version_number ON text_version (text_id, language, number);

CREATE TABLE text_shown (
    text_id UUID NOT NULL REFERENCES text (id) ON DELETE CASCADE,
    language VARCHAR(2) NOT NULL,
    version_id UUID NOT NULL REFERENCES text_version (id) ON DELETE CASCADE,
    PRIMARY KEY (text_id, language)
);

CREATE TABLE audit_record (
    id UUID PRIMARY KEY NOT NULL,
    at BIGINT NOT NULL,
    person_id UUID,
    noun VARCHAR(40) NOT NULL,
    noun_id UUID NOT NULL,
    verb VARCHAR(40) NOT NULL,
    fields TEXT NOT NULL
);
CREATE INDEX audit_record_noun ON audit_record (noun, noun_id, at);
CREATE INDEX audit_record_person ON audit_record (person_id, at);

CREATE TABLE job (
    id UUID PRIMARY KEY NOT NULL,
    kind VARCHAR(60) NOT NULL,
    payload TEXT NOT NULL,
    -- A job of the same key is not enqueued twice.
    once VARCHAR(160) UNIQUE,
    due_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed_until BIGINT,
    failed_at BIGINT,
    failure TEXT
);
CREATE INDEX job_due ON job (failed_at, due_at);

CREATE TABLE mail (
    id UUID PRIMARY KEY NOT NULL,
    person_id UUID,
    address TEXT NOT NULL,
    language VARCHAR(2) NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    noun VARCHAR(40) NOT NULL,
    noun_id UUID NOT NULL,
    message_id VARCHAR(120) NOT NULL UNIQUE,
    enqueued_at BIGINT NOT NULL
);
CREATE INDEX mail_noun ON mail (noun, noun_id);
CREATE INDEX mail_enqueued ON mail (enqueued_at);

CREATE TABLE mail_delivery (
    mail_id UUID PRIMARY KEY NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    state VARCHAR(10) NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'refused', 'unknown', 'dropped')),
    at BIGINT NOT NULL,
    detail TEXT
);
