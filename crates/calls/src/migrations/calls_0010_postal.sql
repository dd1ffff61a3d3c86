-- An entry that came by post: when and from whom, and who recorded it. Its letters go to the address of mail, where there
-- is none on paper to the other address.
CREATE TABLE postal_arrival (
    application_id UUID PRIMARY KEY NOT NULL REFERENCES application (id),
    -- What the postmark or the stamp of arrival states; of a day without a time its beginning, in the call's zone.
    arrived_at BIGINT NOT NULL,
    stated VARCHAR(7) NOT NULL CHECK (stated IN ('day', 'instant')),
    entrant VARCHAR(200) NOT NULL,
    email VARCHAR(254),
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by UUID NOT NULL REFERENCES person (id),
    CHECK (arrived_at <= recorded_at)
);

-- A letter to be printed, for somebody without an address of mail.
CREATE TABLE paper_letter (
    id UUID PRIMARY KEY NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    language VARCHAR(2) NOT NULL,
    addressee TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    posted_at BIGINT,
    posted_by UUID REFERENCES person (id),
    CHECK ((posted_at IS NULL) = (posted_by IS NULL))
);
CREATE INDEX paper_letter_application ON paper_letter (application_id, written_at);
