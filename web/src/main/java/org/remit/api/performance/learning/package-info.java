/** Learning plans over REST. */
package org.remit.api.performance.learning;
