/** How the duties of a position change: proposed, agreed with everybody concerned, in force on their day, read. */
package org.remit.organization.duty;
