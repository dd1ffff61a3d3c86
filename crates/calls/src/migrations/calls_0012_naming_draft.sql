-- What was typed of the bodies of an entry while it is not whole: nothing typed is lost, and nothing half is named.
CREATE TABLE naming_draft (
    application_id UUID PRIMARY KEY NOT NULL REFERENCES application (id),
    typed TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by UUID NOT NULL REFERENCES person (id)
);
