package org.remit.web.approval;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.remit.approval.AttachmentService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.file.FileContent;
import org.remit.web.shared.FileDownload;

/**
 * Hands out a file, to be saved and never to be shown inside our pages; takes one in and removes one for the page's script,
 * which shows how far an upload is.
 */
@WebServlet("/approval/attachment")
@MultipartConfig(maxFileSize = 11 << 20, maxRequestSize = 12 << 20)
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    AttachmentService attachments;

    @Inject
    AttachmentTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileDownload.write(attachments.read(number(request.getParameter("id"))), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            long requestId = number(request.getParameter("request"));
            Part part = part(request);
            try (InputStream content = part.getInputStream()) {
                long id = attachments.add(requestId, part.getSubmittedFileName(), content);
                answer(response, HttpServletResponse.SC_CREATED, texts.of(requestId, id));
            }
        } catch (BusinessException e) {
            refuse(response, e);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            attachments.remove(number(request.getParameter("id")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BusinessException e) {
            refuse(response, e);
        }
    }

    private static Part part(HttpServletRequest request) throws IOException, ServletException {
        try {
            Part part = request.getPart("file");
            if (part == null) {
                throw BusinessException.invalid("file", "error.required");
            }
            return part;
        } catch (IllegalStateException tooLarge) {
            throw BusinessException.invalid("file", "error.attachmentTooLarge", FileContent.MAX_SIZE >> 20);
        }
    }

    /** What the applicant can mend is told; what nobody may do goes the way of all refused access. */
    private void refuse(HttpServletResponse response, BusinessException refused) throws IOException {
        if (refused.kind() == Kind.FORBIDDEN || refused.kind() == Kind.NOT_FOUND) {
            throw refused;
        }
        answer(response, UNPROCESSABLE, Json.createObjectBuilder().add("error", texts.of(refused)));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.build().toString());
    }

    private static long number(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.attachmentUnknown");
        }
        return Long.parseLong(text);
    }
}
