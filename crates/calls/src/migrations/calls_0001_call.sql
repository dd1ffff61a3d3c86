CREATE TABLE call (
    id UUID PRIMARY KEY NOT NULL,
    slug VARCHAR(60) NOT NULL UNIQUE,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('award', 'residency')),
    -- Who runs it: the secretariat are the people with that role in this organisation.
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    title_id UUID NOT NULL REFERENCES text (id),
    summary_id UUID NOT NULL REFERENCES text (id),
    about_id UUID NOT NULL REFERENCES text (id),
    prize_id UUID NOT NULL REFERENCES text (id),
    after_id UUID NOT NULL REFERENCES text (id),
    zone VARCHAR(60) NOT NULL,
    opens_at BIGINT NOT NULL,
    -- Exclusive: what arrives at this instant is late.
    closes_at BIGINT NOT NULL,
    grace_minutes INTEGER NOT NULL DEFAULT 0 CHECK (grace_minutes BETWEEN 0 AND 1440),
    created_at BIGINT NOT NULL,
    created_by UUID,
    published_at BIGINT,
    published_by UUID,
    CHECK (opens_at < closes_at)
);

-- A version of a call's form, never changed once it is published; its texts are in `text`.
CREATE TABLE call_form (
    id UUID PRIMARY KEY NOT NULL,
    call_id UUID NOT NULL REFERENCES call (id),
    number INTEGER NOT NULL,
    definition TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by UUID,
    published_at BIGINT
);
CREATE UNIQUE INDEX call_form_number ON call_form (call_id, number);

-- The last number given to an entry of the call.
CREATE TABLE call_number (
    call_id UUID PRIMARY KEY NOT NULL REFERENCES call (id),
    last INTEGER NOT NULL
);

CREATE TABLE application (
    id UUID PRIMARY KEY NOT NULL,
    call_id UUID NOT NULL REFERENCES call (id),
    -- The language its answers are written in.
    language VARCHAR(2) NOT NULL,
    -- Who is credited, and who fills it in on behalf of it.
    authority_id UUID REFERENCES organisation (id),
    entering_id UUID REFERENCES organisation (id),
    -- Given with the first sending.
    number INTEGER,
    created_at BIGINT NOT NULL,
    created_by UUID NOT NULL REFERENCES person (id),
    CHECK (entering_id IS NULL OR entering_id <> authority_id)
);
CREATE UNIQUE INDEX application_number ON application (call_id, number);

CREATE TABLE answer (
    application_id UUID NOT NULL REFERENCES application (id),
    question VARCHAR(40) NOT NULL,
    value TEXT NOT NULL,
    -- Grows by one with each saving; a saving names the version it was typed over.
    version INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (application_id, question)
);

-- The first opening of the check page: within the grace period only who had it open may still send.
CREATE TABLE check_opening (
    application_id UUID PRIMARY KEY NOT NULL REFERENCES application (id),
    opened_at BIGINT NOT NULL,
    opened_by UUID NOT NULL REFERENCES person (id)
);

-- Lets one application be sent late: a named one, or whichever draft of the call the person of an address takes part in,
-- since drafts are unknown to who gives the pass.
CREATE TABLE late_pass (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID REFERENCES application (id),
    call_id UUID REFERENCES call (id),
    email VARCHAR(254),
    -- Exclusive.
    until_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by UUID NOT NULL REFERENCES person (id),
    taken_back_at BIGINT,
    taken_back_by UUID REFERENCES person (id),
    CHECK ((application_id IS NULL) = (call_id IS NOT NULL)),
    CHECK ((call_id IS NULL) = (email IS NULL))
);
CREATE INDEX late_pass_application ON late_pass (application_id);
CREATE INDEX late_pass_email ON late_pass (call_id, email);

-- An unalterable copy of all answers, with the version of the form they were given to.
CREATE TABLE sending (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    ordinal INTEGER NOT NULL,
    form_id UUID NOT NULL REFERENCES call_form (id),
    language VARCHAR(2) NOT NULL,
    answers TEXT NOT NULL,
    declarations TEXT NOT NULL,
    authority_id UUID NOT NULL REFERENCES organisation (id),
    entering_id UUID REFERENCES organisation (id),
    -- When the first byte of the request arrived: what the deadline is measured by.
    arrived_at BIGINT NOT NULL,
    sent_by UUID NOT NULL REFERENCES person (id),
    -- Why it counts although the call was closed: the check page opened before, or a pass.
    grace_since BIGINT,
    late_pass_id UUID REFERENCES late_pass (id)
);
CREATE UNIQUE INDEX sending_ordinal ON sending (application_id, ordinal);

CREATE TABLE withdrawal (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    withdrawn_at BIGINT NOT NULL,
    withdrawn_by UUID NOT NULL REFERENCES person (id),
    restored_at BIGINT,
    restored_by UUID REFERENCES person (id)
);
CREATE UNIQUE INDEX withdrawal_open ON withdrawal (application_id) WHERE restored_at IS NULL;

-- What the public may see of an eligible sending. No row, no trace: an ineligible, withdrawn or changed entry has none.
CREATE TABLE showing (
    application_id UUID PRIMARY KEY NOT NULL REFERENCES application (id),
    sending_id UUID NOT NULL UNIQUE REFERENCES sending (id),
    call_id UUID NOT NULL REFERENCES call (id),
    number INTEGER NOT NULL,
    country VARCHAR(2) NOT NULL,
    -- The answer to the form's question of category; none where it is not known.
    category VARCHAR(40),
    title_id UUID NOT NULL REFERENCES text (id),
    summary_id UUID NOT NULL REFERENCES text (id),
    shown_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX showing_number ON showing (call_id, number);
CREATE INDEX showing_country ON showing (call_id, country, number);
CREATE INDEX showing_category ON showing (call_id, category, number);
CREATE INDEX showing_both ON showing (call_id, country, category, number);
CREATE INDEX showing_newest ON showing (call_id, shown_at, number);

-- How many are shown, so that counts do not grow with the gallery. Category '' is "not known".
CREATE TABLE showing_tally (
    call_id UUID NOT NULL REFERENCES call (id),
    country VARCHAR(2) NOT NULL,
    category VARCHAR(40) NOT NULL,
    entries INTEGER NOT NULL CHECK (entries >= 0),
    PRIMARY KEY (call_id, country, category)
);
