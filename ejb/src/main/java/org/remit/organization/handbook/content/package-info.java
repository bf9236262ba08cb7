/** What a position handbook says: taken from what is in force on a day, kept as JSON, compared with another one. */
package org.remit.organization.handbook.content;
