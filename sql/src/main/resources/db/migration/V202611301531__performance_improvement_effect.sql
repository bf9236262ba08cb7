-- A number that grows with the days is compared per day: how many days each of the two was counted for. What there is nothing to
-- compare with is said to be so.
ALTER TABLE performance_improvement_measure ADD before_days INTEGER;
ALTER TABLE performance_improvement_measure ADD after_days INTEGER;
ALTER TABLE performance_improvement_measure DROP CONSTRAINT ck_performance_improvement_measure__effect;
ALTER TABLE performance_improvement_measure ADD CONSTRAINT ck_performance_improvement_measure__effect_compared
    CHECK (effect IN ('IMPROVED', 'UNCHANGED', 'WORSE', 'NOT_MEASURED', 'NOT_COMPARABLE'));
