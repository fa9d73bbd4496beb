package vn.diemcau.portal.core.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What office programs, web pages and the editor of the portal write becomes plain structure. */
class ArticleHtmlPasteTest {

    @Test
    void aDocumentOfWordKeepsItsStructureAndLosesItsRubbish() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><meta name=Generator content="Microsoft Word 15"><title>Kế hoạch</title>
                <!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
                <style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} @page WordSection1 {size:595pt 842pt;} --></style>
                </head><body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
                <xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml>
                <h1 style='text-align:center'><b style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt'>KẾ HOẠCH<o:p></o:p></span></b></h1>
                <p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'><span lang=VI style='font-size:13.0pt;
                font-family:"Times New Roman",serif'>Thực hiện <b>công văn</b> số <i style='mso-bidi-font-style:normal'>12</i>
                của <st1:place w:st="on">Hà Nội</st1:place>.<o:p></o:p></span></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
                style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Việc thứ nhất<o:p></o:p></p>
                <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><b><span style='mso-list:Ignore'>1.<span
                style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></b><![endif]><b>Bước một</b></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Việc thứ hai</p>
                <table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-border-alt:solid'>
                <tr style='mso-yfti-irow:0'><td width=100 colspan=2 style='border:solid'><p class=MsoNormal>Nội dung<o:p></o:p></p></td></tr>
                <tr><td><p class=MsoNormal>Một</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
                <!--EndFragment--></body></html>
                """;

        assertThat(ArticleHtml.clean(word)).isEqualTo("<h2>KẾ HOẠCH</h2>"
                + "<p>Thực hiện <strong>công văn</strong> số <em>12</em> của Hà Nội.</p>"
                + "<ul><li>Việc thứ nhất<ol><li><strong>Bước một</strong></li></ol></li><li>Việc thứ hai</li></ul>"
                + "<table><tbody><tr><td colspan=\"2\">Nội dung</td></tr><tr><td>Một</td><td></td></tr></tbody></table>");
    }

    @Test
    void aDocumentOfGoogleIsNotBoldAsAWhole() {
        String docs = """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr"><span
                style="font-size:16pt;font-weight:400;">Lịch họp</span></h2><p dir="ltr" style="line-height:1.38;"><span
                style="font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;">Thứ </span><span
                style="font-weight:700;">hai</span><span style="font-style:italic"> đầu</span> <span
                style="text-decoration:line-through">tuần</span> H<span style="vertical-align:sub">2</span>O
                <a href="https://a.vn/" style="text-decoration:none;"><span style="text-decoration:underline;color:#1155cc">đây</span></a></p><br><ul><li
                dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Một</span></p></li></ul></b>
                """;

        assertThat(ArticleHtml.clean(docs)).isEqualTo("<h2>Lịch họp</h2>"
                + "<p>Thứ <strong>hai</strong><em> đầu</em> <s>tuần</s> H<sub>2</sub>O "
                + "<a href=\"https://a.vn/\" rel=\"noopener\">đây</a></p><ul><li>Một</li></ul>");
    }

    @Test
    void theFramesOfAWebPageBecomeParagraphs() {
        String page = """
                <div class="container"><header><h1>Tin</h1></header><nav><a href="#x">Về đầu trang</a></nav>
                <section><div><div>Đoạn <span>một</span></div><div><br></div></div>Đoạn hai<br><br>Đoạn ba<br>xuống dòng</section>
                <figure><img src="a.jpg" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>
                <div style="display:none">ẩn</div><button>Chia sẻ</button><h5>Nhỏ</h5></div>
                """;

        assertThat(ArticleHtml.clean(page)).isEqualTo("<h2>Tin</h2><p>Về đầu trang</p><p>Đoạn một</p><p>Đoạn hai</p>"
                + "<p>Đoạn ba<br />xuống dòng</p><p>Chú thích</p><p>Chia sẻ</p><h3>Nhỏ</h3>");
    }

    @Test
    void theListsOfTheEditorBecomeRealLists() {
        String quill = """
                <p>Trước</p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>a</li>\
                <li data-list="bullet" class="ql-indent-1"><span class="ql-ui" contenteditable="false"></span>b</li>\
                <li data-list="ordered" class="ql-indent-1">c</li><li data-list="bullet">d</li><li data-list="ordered">e</li></ol>\
                <p><br></p><p class="ql-align-center">Sau</p>""";

        assertThat(ArticleHtml.clean(quill)).isEqualTo("<p>Trước</p><ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li>"
                + "<li>d</li></ul><ol><li>e</li></ol><p>Sau</p>");
    }

    @Test
    void theCodeOfTheEditorBecomesPreformattedLines() {
        assertThat(ArticleHtml.clean("""
                <div class="ql-code-block-container"><select class="ql-ui"><option>Plain</option></select>\
                <div class="ql-code-block">if x:</div><div class="ql-code-block">    y</div></div>"""))
                .isEqualTo("<pre>if x:\n    y</pre>");
    }

    @Test
    void anItemThatIsDeeperThanAllBeforeItDoesNotGetLost() {
        assertThat(ArticleHtml.clean("<ol><li data-list=\"bullet\" class=\"ql-indent-5\">a</li><li data-list=\"ordered\" class=\"ql-indent-3\">b</li></ol>"))
                .isEqualTo("<ul><li>a<ol><li>b</li></ol></li></ul>");
    }
}
