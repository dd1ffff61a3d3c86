-- A file that a sending holds, and what was said of it then. While it is held its bytes are not removed with a draft.
CREATE TABLE sent_file (
    sending_id UUID NOT NULL REFERENCES sending (id) ON DELETE CASCADE,
    file_id UUID NOT NULL REFERENCES file (id),
    question VARCHAR(40) NOT NULL,
    alt TEXT NOT NULL,
    credit TEXT NOT NULL,
    people_shown VARCHAR(10) CHECK (people_shown IN ('nobody', 'consent')),
    consent_id UUID REFERENCES consent (id),
    -- Whether a showing of the sending shows it: not where its question is private, nor before it is said who is shown.
    audience VARCHAR(6) NOT NULL CHECK (audience IN ('office', 'public')),
    PRIMARY KEY (sending_id, file_id),
    CHECK (CASE WHEN people_shown = 'consent' THEN consent_id IS NOT NULL ELSE consent_id IS NULL END)
);
CREATE INDEX sent_file_file ON sent_file (file_id);
CREATE INDEX sent_file_consent ON sent_file (consent_id);

-- The entries in which a consent was recorded or used: who may see the entry may end the consent.
CREATE TABLE entry_consent (
    application_id UUID NOT NULL REFERENCES application (id),
    consent_id UUID NOT NULL REFERENCES consent (id),
    PRIMARY KEY (application_id, consent_id)
);
CREATE INDEX entry_consent_consent ON entry_consent (consent_id);
