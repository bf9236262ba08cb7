/** What somebody is to learn: for which aim, by which means, until when. */
package org.remit.performance.learning.goal;
