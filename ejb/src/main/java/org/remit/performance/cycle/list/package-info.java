/** Review cycles as they are read: who may see which, and how much of it. */
package org.remit.performance.cycle.list;
