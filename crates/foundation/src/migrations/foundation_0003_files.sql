-- An upload. It belongs to one noun and is seen only through it; its address is its id, drawn by chance.
CREATE TABLE file (
    id UUID PRIMARY KEY NOT NULL,
    noun VARCHAR(40) NOT NULL,
    noun_id UUID NOT NULL,
    slot VARCHAR(80) NOT NULL,
    name TEXT NOT NULL,
    -- Known once its bytes are there, as are the three below.
    kind VARCHAR(4) CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf')),
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64),
    state VARCHAR(10) NOT NULL CHECK (state IN ('receiving', 'waiting', 'usable', 'refused', 'withdrawn')),
    state_at BIGINT NOT NULL,
    state_by UUID,
    state_why VARCHAR(20) CHECK (state_why IN ('infected', 'unreadable', 'consent_withdrawn', 'consent_over')),
    scanned_at BIGINT,
    -- Of a picture, as it stands upright.
    width INTEGER,
    height INTEGER,
    made_at BIGINT,
    alt TEXT NOT NULL,
    credit TEXT NOT NULL,
    -- Asked after the upload: until it is answered, neither.
    people_shown VARCHAR(10) CHECK (people_shown IN ('nobody', 'consent')),
    consent_id UUID,
    uploaded_by UUID,
    uploaded_at BIGINT NOT NULL,
    CHECK (state = 'receiving' OR (kind IS NOT NULL AND sha256 IS NOT NULL)),
    CHECK (state NOT IN ('refused', 'withdrawn') OR state_why IS NOT NULL),
    CHECK (CASE WHEN people_shown = 'consent' THEN consent_id IS NOT NULL ELSE consent_id IS NULL END)
);
CREATE INDEX file_noun ON file (noun, noun_id);
CREATE INDEX file_consent ON file (consent_id);

-- A size made of a picture; it dies with the original.
CREATE TABLE file_size (
    file_id UUID NOT NULL REFERENCES file (id) ON DELETE CASCADE,
    name VARCHAR(12) NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (file_id, name)
);
