package org.remit.api.shared;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Every record that an operation takes is read by {@link RecordReader}. The operations say that they take JSON; a body
 * without a type is taken for it.
 */
@Provider
@Consumes(MediaType.WILDCARD)
public class RecordBodyReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        try {
            return RecordReader.read(JsonBody.read(body), type);
        } catch (IOException e) {
            // the caller has gone or sends without end: no fault of ours that anybody has to look into
            throw new Refused(400, "api.bodyCutOff");
        }
    }
}
