package org.remit.architecture.planted.backingbeanscatchnothing.web.cost;

import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

@Named
class GoodUpload {
    int first(byte[] bytes) throws IOException {
        try (InputStream content = new ByteArrayInputStream(bytes)) {
            return content.read();
        }
    }
}
