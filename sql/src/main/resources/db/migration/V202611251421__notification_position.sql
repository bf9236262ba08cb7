-- A mail about a position whose end is near: there is no request yet.
ALTER TABLE notification_mail ADD position_code VARCHAR(60);
