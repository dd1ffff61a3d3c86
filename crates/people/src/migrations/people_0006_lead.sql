-- Since when a person leads what they take part in, once it was handed over to them. Where nobody was handed it, the one
-- who has taken part longest leads.
ALTER TABLE appointment ADD COLUMN leads_since BIGINT;
