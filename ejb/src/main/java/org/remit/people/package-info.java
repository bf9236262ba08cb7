/** Persons, their accounts and tokens, roles and deputies; who acts in a request. */
package org.remit.people;
