-- Why a closing moved, in several languages; where it is said in one only, the note alone.
ALTER TABLE closing_move ADD COLUMN note_id UUID REFERENCES text (id);
