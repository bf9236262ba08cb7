/** Learning plans as they are read: one with all that was done to it, and the list of whose plan is how far. */
package org.remit.performance.learning.list;
