-- A new address that a person wants; the code mailed there confirms it.
CREATE TABLE email_change (
    id UUID PRIMARY KEY NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    email VARCHAR(254) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    asked_at BIGINT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    used_at BIGINT
);
CREATE INDEX email_change_person ON email_change (person_id, asked_at);

-- What a browser was asked to sign with a passkey, until it answers. Taken once.
CREATE TABLE passkey_challenge (
    id UUID PRIMARY KEY NOT NULL,
    -- Whose new passkey it is; nobody while signing in.
    person_id UUID REFERENCES person (id),
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL
);
CREATE INDEX passkey_challenge_asked ON passkey_challenge (asked_at);

-- What the invited person reads it is for, and where the invitation leads once accepted.
ALTER TABLE invitation ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation ADD COLUMN next TEXT NOT NULL DEFAULT '';
