-- The screener's answer to one rule for one sending. A newer answer stands beside the one it replaces.
CREATE TABLE finding (
    id UUID PRIMARY KEY NOT NULL,
    sending_id UUID NOT NULL REFERENCES sending (id),
    rule VARCHAR(40) NOT NULL,
    answer VARCHAR(3) NOT NULL CHECK (answer IN ('yes', 'no', 'ask')),
    found_at BIGINT NOT NULL,
    found_by UUID NOT NULL REFERENCES person (id),
    replaced_at BIGINT
);
CREATE UNIQUE INDEX finding_standing ON finding (sending_id, rule) WHERE replaced_at IS NULL;

-- A question back: it reopens one section until it is answered by a sending, or closed by the secretariat.
CREATE TABLE clarification (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    sending_id UUID NOT NULL REFERENCES sending (id),
    section VARCHAR(40) NOT NULL,
    -- The rule it is about, where it is about one.
    rule VARCHAR(40),
    message TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by UUID NOT NULL REFERENCES person (id),
    -- Exclusive.
    due_at BIGINT NOT NULL,
    answered_at BIGINT,
    closed_at BIGINT,
    closed_by UUID REFERENCES person (id),
    CHECK (asked_at < due_at),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE UNIQUE INDEX clarification_open ON clarification (application_id)
    WHERE answered_at IS NULL AND closed_at IS NULL;
CREATE INDEX clarification_asked ON clarification (application_id, asked_at);

-- The question that a sending answers. After the closing of the call it is why the sending counts.
ALTER TABLE sending ADD COLUMN clarification_id UUID REFERENCES clarification (id);

-- Eligible is in force at once; not eligible only from the confirmation by a second person on.
CREATE TABLE decision (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    sending_id UUID NOT NULL REFERENCES sending (id),
    verdict VARCHAR(12) NOT NULL CHECK (verdict IN ('eligible', 'not_eligible')),
    reasons TEXT NOT NULL,
    explanation TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    proposed_by UUID NOT NULL REFERENCES person (id),
    confirmed_at BIGINT,
    confirmed_by UUID REFERENCES person (id),
    -- Until when a review of the confirmed No may be asked for; exclusive.
    review_until BIGINT,
    -- A proposal that was sent back, or an Eligible that a withdrawal ended: it stands no longer.
    set_aside_at BIGINT,
    set_aside_by UUID REFERENCES person (id),
    set_aside_why TEXT,
    UNIQUE (id, proposed_by, confirmed_by),
    CHECK (confirmed_by <> proposed_by),
    CHECK (verdict = 'not_eligible' OR confirmed_by IS NULL),
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
    CHECK ((confirmed_at IS NULL) = (review_until IS NULL)),
    CHECK ((set_aside_at IS NULL) = (set_aside_by IS NULL))
);
CREATE UNIQUE INDEX decision_standing ON decision (sending_id) WHERE set_aside_at IS NULL;
CREATE INDEX decision_application ON decision (application_id);

-- A fresh look at a confirmed No. Who proposed and who confirmed it is repeated here, so that neither can decide it.
CREATE TABLE review (
    id UUID PRIMARY KEY NOT NULL,
    decision_id UUID NOT NULL UNIQUE,
    proposed_by UUID NOT NULL,
    confirmed_by UUID NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by UUID NOT NULL REFERENCES person (id),
    why TEXT NOT NULL,
    outcome VARCHAR(10) CHECK (outcome IN ('upheld', 'overturned')),
    explanation TEXT,
    decided_at BIGINT,
    decided_by UUID REFERENCES person (id),
    FOREIGN KEY (decision_id, proposed_by, confirmed_by) REFERENCES decision (id, proposed_by, confirmed_by),
    CHECK (decided_by <> proposed_by),
    CHECK (decided_by <> confirmed_by),
    CHECK (decided_by <> asked_by),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((decided_at IS NULL) = (outcome IS NULL))
);

-- An internal remark. Applicants never see it.
CREATE TABLE note (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    written_by UUID NOT NULL REFERENCES person (id)
);
CREATE INDEX note_application ON note (application_id, written_at);

-- By what two entries of a call may turn out to be the same campaign: hashes of the newest sending.
CREATE TABLE likeness (
    application_id UUID NOT NULL REFERENCES application (id),
    call_id UUID NOT NULL REFERENCES call (id),
    kind VARCHAR(10) NOT NULL CHECK (kind IN ('authority', 'link', 'title')),
    value VARCHAR(64) NOT NULL,
    PRIMARY KEY (application_id, kind, value)
);
CREATE INDEX likeness_value ON likeness (call_id, kind, value);
