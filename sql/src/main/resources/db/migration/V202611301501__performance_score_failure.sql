-- Why the one sheet of a batch could not be scored. A batch that fails is divided until the sheet that is to blame is alone.
ALTER TABLE performance_score_batch ADD failure VARCHAR(1000);
