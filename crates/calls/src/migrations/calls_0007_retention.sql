-- For how many days after its closing a call keeps an entry of each state: a draft that was never sent; one that was
-- sent, whatever was found; a withdrawn one; what everybody may see of an eligible one.
ALTER TABLE call ADD COLUMN draft_days INTEGER NOT NULL DEFAULT 365 CHECK (draft_days BETWEEN 30 AND 7300);
ALTER TABLE call ADD COLUMN sent_days INTEGER NOT NULL DEFAULT 730 CHECK (sent_days BETWEEN 30 AND 7300);
ALTER TABLE call ADD COLUMN withdrawn_days INTEGER NOT NULL DEFAULT 365 CHECK (withdrawn_days BETWEEN 30 AND 7300);
ALTER TABLE call ADD COLUMN shown_days INTEGER NOT NULL DEFAULT 1825
    CHECK (shown_days BETWEEN 30 AND 7300 AND shown_days >= sent_days);

-- That those who take part were told: a draft is emptied no earlier than thirty days later.
CREATE TABLE retention_warning (
    application_id UUID PRIMARY KEY NOT NULL REFERENCES application (id),
    written_at BIGINT NOT NULL
);

-- That an entry was emptied: as a whole, or of all that is not shown.
CREATE TABLE emptying (
    application_id UUID NOT NULL REFERENCES application (id),
    what VARCHAR(8) NOT NULL CHECK (what IN ('whole', 'inside')),
    why VARCHAR(10) NOT NULL CHECK (why IN ('draft', 'sent', 'withdrawn', 'shown', 'erasure')),
    emptied_at BIGINT NOT NULL,
    PRIMARY KEY (application_id, what)
);
