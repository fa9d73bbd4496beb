package vn.diemcau.portal.web.kept;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;

/** Writes what was kept, or writes its children and keeps that. Only for pages without view state. */
public class KeptPart extends UIComponentBase {

    private KeptParts parts;
    private KeptKey key;
    private String html;

    /** Looks whether this part has been kept. */
    void lookUp(KeptParts kept, String part, String content) {
        parts = kept;
        key = kept.key(part, content);
        html = kept.find(key);
    }

    boolean isKept() {
        return html != null;
    }

    @Override
    public String getFamily() {
        return "vn.diemcau.portal";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (!isKept()) {
            html = written(context);
            parts.keep(key, html);
        }
        context.getResponseWriter().write(html);
    }

    private String written(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var text = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(text));
        try {
            super.encodeChildren(context);
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(page);
        }
        return text.toString();
    }
}
