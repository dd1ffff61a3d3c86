-- How often something was tried since its window began. Who tried is a hash, gone soon after the window.
CREATE TABLE limit_use (
    mark VARCHAR(64) PRIMARY KEY NOT NULL,
    times INTEGER NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX limit_use_ends ON limit_use (ends_at);
