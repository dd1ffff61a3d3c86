CREATE TABLE organisation (
    id UUID PRIMARY KEY NOT NULL,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('local_authority', 'regional_authority', 'national_authority',
        'civil_society', 'network', 'other')),
    country VARCHAR(2) NOT NULL,
    name_id UUID NOT NULL REFERENCES text (id),
    place TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    precision VARCHAR(10) CHECK (precision IN ('town', 'region', 'country')),
    created_at BIGINT NOT NULL,
    created_by UUID,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);

-- A partner of the programme; one without an organisation is not named yet.
CREATE TABLE partner (
    id UUID PRIMARY KEY NOT NULL,
    organisation_id UUID UNIQUE REFERENCES organisation (id),
    kind VARCHAR(20) NOT NULL,
    country VARCHAR(2) NOT NULL,
    lead_since BIGINT,
    confirmed_at BIGINT,
    position INTEGER NOT NULL
);

CREATE TABLE person (
    id UUID PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    email VARCHAR(254) UNIQUE,
    language VARCHAR(2) NOT NULL,
    created_at BIGINT NOT NULL,
    erased_at BIGINT
);

-- A role held within an organisation or a call; the administrator's is within none.
CREATE TABLE appointment (
    id UUID PRIMARY KEY NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    role VARCHAR(20) NOT NULL,
    within UUID,
    began_at BIGINT NOT NULL,
    began_by UUID,
    ended_at BIGINT,
    CHECK (within IS NOT NULL OR role = 'administrator')
);
CREATE UNIQUE INDEX appointment_held ON appointment (person_id, role, within) WHERE ended_at IS NULL;
CREATE INDEX appointment_within ON appointment (within, role);

CREATE TABLE session (
    id UUID PRIMARY KEY NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    browser TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX session_person ON session (person_id, ended_at);

-- A code and a link mailed to an address. Both are stored hashed; one use ends both.
CREATE TABLE sign_in (
    id UUID PRIMARY KEY NOT NULL,
    email VARCHAR(254) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    link_hash VARCHAR(64) NOT NULL UNIQUE,
    asked_at BIGINT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    used_at BIGINT
);
CREATE INDEX sign_in_email ON sign_in (email, asked_at);

CREATE TABLE passkey (
    id UUID PRIMARY KEY NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    credential_id VARCHAR(1400) NOT NULL UNIQUE,
    credential TEXT NOT NULL,
    label TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_person ON passkey (person_id);

-- An invitation by mail to a part in a noun: a membership, an entry.
CREATE TABLE invitation (
    id UUID PRIMARY KEY NOT NULL,
    noun VARCHAR(40) NOT NULL,
    noun_id UUID NOT NULL,
    role VARCHAR(20) NOT NULL,
    email VARCHAR(254) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    invited_by UUID NOT NULL REFERENCES person (id),
    invited_at BIGINT NOT NULL,
    accepted_by UUID REFERENCES person (id),
    accepted_at BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX invitation_noun ON invitation (noun, noun_id);

-- Whose face, voice or name may be used, for what, until when.
CREATE TABLE consent (
    id UUID PRIMARY KEY NOT NULL,
    -- Who is shown, as they wish to be named; a guardian speaks for a child.
    name TEXT NOT NULL,
    guardian TEXT,
    covers VARCHAR(40) NOT NULL,
    uses TEXT NOT NULL,
    until_at BIGINT,
    evidence TEXT NOT NULL,
    recorded_by UUID NOT NULL REFERENCES person (id),
    recorded_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_by UUID
);
CREATE INDEX consent_recorder ON consent (recorded_by);

CREATE TABLE programme (
    id UUID PRIMARY KEY NOT NULL,
    acronym TEXT NOT NULL,
    name_id UUID NOT NULL REFERENCES text (id),
    summary_id UUID NOT NULL REFERENCES text (id),
    -- One installation is one programme.
    sole INTEGER NOT NULL UNIQUE CHECK (sole = 1)
);

-- A prolongation moves the end and keeps the old one: the newest period holds.
CREATE TABLE programme_period (
    id UUID PRIMARY KEY NOT NULL,
    programme_id UUID NOT NULL REFERENCES programme (id),
    from_day VARCHAR(10) NOT NULL,
    to_day VARCHAR(10) NOT NULL,
    reason_id UUID REFERENCES text (id),
    recorded_at BIGINT NOT NULL,
    CHECK (from_day <= to_day)
);

CREATE TABLE programme_grant (
    id UUID PRIMARY KEY NOT NULL,
    programme_id UUID NOT NULL REFERENCES programme (id),
    fund_id UUID NOT NULL REFERENCES text (id),
    contract TEXT NOT NULL,
    share VARCHAR(10) NOT NULL CHECK (share IN ('funded', 'co_funded')),
    statement_id UUID NOT NULL REFERENCES text (id),
    disclaimer_id UUID NOT NULL REFERENCES text (id),
    source TEXT NOT NULL,
    confirmed_at BIGINT,
    official_authorities INTEGER,
    official_civil_society INTEGER,
    official_networks INTEGER
);
