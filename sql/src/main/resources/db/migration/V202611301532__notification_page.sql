-- A mail about a page that is neither a request's nor a position's: path and parameters.
ALTER TABLE notification_mail ADD page VARCHAR(200);
