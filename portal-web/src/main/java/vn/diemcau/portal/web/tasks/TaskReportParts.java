package vn.diemcau.portal.web.tasks;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import vn.diemcau.portal.web.messages.MessageParts;

/** Lets the form of a report bring files, as {@link MessageParts} does for messages; never reached itself. */
@WebServlet("/tasks/report")
@MultipartConfig(maxRequestSize = MessageParts.REQUEST, fileSizeThreshold = MessageParts.IN_MEMORY)
public class TaskReportParts extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
