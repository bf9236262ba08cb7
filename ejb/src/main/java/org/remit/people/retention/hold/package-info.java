/** Legal holds: as long as one is open, nothing about the person is erased. */
package org.remit.people.retention.hold;
