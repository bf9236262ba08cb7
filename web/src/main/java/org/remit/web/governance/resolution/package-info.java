/** The register of resolutions and the minutes of a vote. */
package org.remit.web.governance.resolution;
