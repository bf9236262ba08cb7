/** What Remit holds about a person, for that person: each feature tells of its own tables. */
package org.remit.people.personal;
