CREATE TABLE edition (
    id UUID PRIMARY KEY NOT NULL,
    call_id UUID NOT NULL UNIQUE REFERENCES call (id),
    year INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    created_by UUID,
    -- From this instant on the eligible entries are everybody's to see; none while it is not decided.
    gallery_opens_at BIGINT,
    gallery_set_at BIGINT,
    gallery_set_by UUID,
    CHECK (gallery_opens_at IS NULL OR gallery_set_at IS NOT NULL)
);

-- An entry that nobody typed into the form: what is shown of it says only what this public source says.
CREATE TABLE entry_source (
    application_id UUID PRIMARY KEY NOT NULL REFERENCES application (id),
    address TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by UUID
);
