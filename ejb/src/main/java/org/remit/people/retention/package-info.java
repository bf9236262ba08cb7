/** How long records of persons are kept: the rules, and what is due by them. What there is to be kept, the features say. */
package org.remit.people.retention;
