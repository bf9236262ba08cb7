package org.remit.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.remit.people.personal.PersonalDataFile;
import org.remit.people.personal.PersonalDataService;
import org.remit.web.shared.RecordWriter;

/** Hands out what is held about whoever asks, as a file. */
@WebServlet("/people/personal-data")
public class PersonalDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PersonalDataService data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PersonalDataFile file = data.mine();
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.username() + ".json\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(RecordWriter.text(file).getBytes(StandardCharsets.UTF_8));
    }
}
