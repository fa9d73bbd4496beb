package vn.diemcau.portal.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Spares pages without components what PrimeFaces does for those with them: it looks at every element and attribute
 * for scripts that need the nonce of its content security policy. A page without components has none.
 */
public class PlainPages extends FacesContextFactory {

    public PlainPages(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        var made = getWrapped().getFacesContext(context, request, response, lifecycle);
        boolean plain = made instanceof PrimeFacesContext && request instanceof HttpServletRequest http
                && !RouteFilter.isMadeOfComponents(RequestPath.of(http));
        return plain ? new PlainContext((PrimeFacesContext) made) : made;
    }

    private static final class PlainContext extends FacesContextWrapper {

        private final FacesContext bare;

        PlainContext(PrimeFacesContext primefaces) {
            super(primefaces);
            bare = primefaces.getWrapped();
            PrimeFacesContext.getCspState(primefaces).setInitialized(true);
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            bare.setResponseWriter(writer);
        }
    }
}
