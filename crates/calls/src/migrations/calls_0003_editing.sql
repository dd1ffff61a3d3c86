-- A published call's closing moves only to later, and says why.
CREATE TABLE closing_move (
    id UUID PRIMARY KEY NOT NULL,
    call_id UUID NOT NULL REFERENCES call (id),
    from_at BIGINT NOT NULL,
    to_at BIGINT NOT NULL,
    note TEXT NOT NULL CHECK (note <> ''),
    moved_at BIGINT NOT NULL,
    moved_by UUID NOT NULL REFERENCES person (id),
    CHECK (from_at < to_at)
);
CREATE INDEX closing_move_call ON closing_move (call_id, moved_at);

-- A question about the call: asked by a person, or set down by the secretariat; answered once for all.
CREATE TABLE call_question (
    id UUID PRIMARY KEY NOT NULL,
    call_id UUID NOT NULL REFERENCES call (id),
    asked_at BIGINT NOT NULL,
    asked_by UUID REFERENCES person (id),
    -- What the person typed, in the language of the page it was typed on; the published wording is `question_id`.
    language VARCHAR(2) NOT NULL,
    body TEXT NOT NULL,
    question_id UUID REFERENCES text (id),
    answer_id UUID REFERENCES text (id),
    published_at BIGINT,
    published_by UUID REFERENCES person (id),
    -- Closed without a public answer.
    set_aside_at BIGINT,
    set_aside_by UUID REFERENCES person (id),
    CHECK ((question_id IS NULL) = (answer_id IS NULL)),
    CHECK (published_at IS NULL OR answer_id IS NOT NULL),
    CHECK (published_at IS NULL OR set_aside_at IS NULL)
);
CREATE INDEX call_question_call ON call_question (call_id, published_at);
-- One open question at a time.
CREATE UNIQUE INDEX call_question_open ON call_question (call_id, asked_by)
    WHERE published_at IS NULL AND set_aside_at IS NULL;
