/** The page that everybody sees first. */
package org.remit.web.home;
