package org.preceptor.web.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads exported files back as other programs do. */
final class Rows {

    private Rows() {}

    static List<CSVRecord> ofCsv(MvcTestResult file) {
        String text = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text.substring(1)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet of a workbook by the names of its columns, each cell with its type before it: {@code inlineStr:yes}. */
    static List<Map<String, String>> ofXlsx(MvcTestResult file) {
        List<Map<String, String>> typed = cells(part(file, "xl/worksheets/sheet1.xml"));
        Map<String, String> header = typed.removeFirst();
        return typed.stream()
                .map(row -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    row.forEach(
                            (column, value) -> named.put(header.get(column).substring("inlineStr:".length()), value));
                    return named;
                })
                .toList();
    }

    private static List<Map<String, String>> cells(Document sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        var found = sheet.getElementsByTagName("row");
        for (int row = 0; row < found.getLength(); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            var children = ((Element) found.item(row)).getElementsByTagName("c");
            for (int cell = 0; cell < children.getLength(); cell++) {
                Element one = (Element) children.item(cell);
                cells.put(
                        one.getAttribute("r").replaceAll("\\d", ""),
                        one.getAttribute("t") + ":" + one.getTextContent());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** By the directory at its end, as spreadsheets read it. */
    private static Document part(MvcTestResult file, String name) {
        try {
            Path kept = Files.createTempFile("export", ".xlsx");
            Files.write(kept, file.getResponse().getContentAsByteArray());
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                return parsed(zip.getInputStream(zip.getEntry(name)));
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
