/** The register of resolutions over HTTP. */
package org.remit.api.governance.resolution;
