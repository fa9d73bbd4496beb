package vn.diemcau.portal.web.kept;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/**
 * The tag {@code <d:kept part="front" content="#{home.version}">}: {@code part} names the place, {@code content} is a
 * text that changes with whatever the part shows. If the part has been kept, what stands in the tag is not even built.
 */
public class KeptPartHandler extends ComponentHandler {

    private final TagAttribute part;
    private final TagAttribute content;

    public KeptPartHandler(ComponentConfig config) {
        super(config);
        part = getRequiredAttribute("part");
        content = getRequiredAttribute("content");
    }

    @Override
    public void setAttributes(FaceletContext context, Object instance) {
        ((KeptPart) instance).lookUp(CDI.current().select(KeptParts.class).get(), part.getValue(context), content.getValue(context));
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (!((KeptPart) component).isKept()) {
            super.applyNextHandler(context, component);
        }
    }
}
