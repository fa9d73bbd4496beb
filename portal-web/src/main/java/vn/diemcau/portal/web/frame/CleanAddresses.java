package vn.diemcau.portal.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Forms post back to the clean address that the person sees, and pages come in the language that the person chose. */
public class CleanAddresses extends ViewHandlerWrapper {

    public CleanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var address = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return address != null ? address : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Locale.forLanguageTag(Preferences.language((HttpServletRequest) context.getExternalContext().getRequest()));
    }
}
