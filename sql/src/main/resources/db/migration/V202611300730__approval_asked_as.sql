-- What somebody is asked as, such as role(HR_MANAGER) or headOf(MKT); empty when for themselves, and of those asked before this.
ALTER TABLE approval_work_item ADD asked_as VARCHAR(100);
