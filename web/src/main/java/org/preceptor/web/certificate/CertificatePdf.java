package org.preceptor.web.certificate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a certificate as one page of PDF, A4 on its side, with its fonts inside. */
class CertificatePdf {

    private static final Color INK = new Color(0x1d, 0x1c, 0x1a);
    private static final Color ACCENT = new Color(0x0b, 0x55, 0x59);
    private static final float MARGIN = 72;
    private static final float QR_SIDE = 84;

    private final BaseFont regular = font("LiberationSerif-Regular.ttf");
    private final BaseFont bold = font("LiberationSerif-Bold.ttf");

    byte[] of(CertificatePage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle("Certificate of completion: %s".formatted(page.course()));
        document.addSubject(page.code());
        document.addCreator("Preceptor");
        document.open();
        writer.getDirectContent().setColorFill(INK);
        write(document, page);
        draw(QrCode.of(page.verification()), writer.getDirectContent());
        document.close();
        return bytes.toByteArray();
    }

    private void write(Document document, CertificatePage page) {
        document.add(line("Preceptor", bold, 14, 0));
        document.add(line("Certificate of completion", regular, 20, 22));
        document.add(line(page.holder(), bold, 32, 14));
        document.add(line("has completed", regular, 13, 12));
        document.add(line(page.course(), bold, 18, 6));
        document.add(line(
                "%s. Result: %s. Issued by Preceptor on %s.".formatted(page.assessed(), page.mark(), page.issued()),
                regular,
                11,
                14));
        if (!page.validity().isEmpty()) {
            document.add(line(page.validity() + ".", bold, 11, 2));
        }
        document.add(line("Course version %s".formatted(page.version()), regular, 11, 2));
        document.add(line("Verify at %s".formatted(page.verification()), regular, 11, 2));
        document.add(line(page.credit(), bold, 11, 10));
        Paragraph safety = line(page.safety(), regular, 7.5f, 8);
        safety.setIndentationRight(QR_SIDE + MARGIN / 2);
        document.add(safety);
    }

    private static Paragraph line(String text, BaseFont face, float size, float before) {
        Paragraph line = new Paragraph(text, new Font(face, size, Font.NORMAL, INK));
        line.setAlignment(Element.ALIGN_LEFT);
        line.setLeading(size * 1.25f);
        line.setSpacingBefore(before);
        return line;
    }

    private static void draw(QrCode code, PdfContentByte canvas) {
        float module = QR_SIDE / code.size();
        float left = PageSize.A4.getHeight() - MARGIN - QR_SIDE;
        canvas.setColorFill(INK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    canvas.rectangle(left + column * module, MARGIN + QR_SIDE - (row + 1) * module, module, module);
                }
            }
        }
        canvas.fill();
        canvas.setColorStroke(ACCENT);
        canvas.setLineWidth(1.5f);
        canvas.rectangle(MARGIN / 2, MARGIN / 2, PageSize.A4.getHeight() - MARGIN, PageSize.A4.getWidth() - MARGIN);
        canvas.stroke();
    }

    private static BaseFont font(String name) {
        try (InputStream file = CertificatePdf.class.getResourceAsStream("/liberation/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The font %s is missing".formatted(name));
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
