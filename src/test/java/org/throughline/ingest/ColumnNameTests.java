package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNameTests {

    @ParameterizedTest
    @ValueSource(strings = { "enrolled_at", "Enrolled At", "ENROLLED-AT", "enrolledAt", " enrolled  at ", "EnrolledAt",
            "enrolledat", "Enrolled.at" })
    void spellingsOfOneNameAreEqual(String written) {
        assertThat(ColumnName.of(written).bare()).isEqualTo("enrolledat");
    }

    @ParameterizedTest
    @CsvSource({ "institution, institution", "Institution type, institutionType", "gradePoint, gradePoint",
            "GRADE_POINT, gradePoint", "2nd school, _2ndSchool", "Anzahl (gesamt), anzahlGesamt", "בית ספר, ביתספר",
            "اسم_المدرسة, اسمالمدرسة", "École, école" })
    void aPropertyIsWrittenInCamelCase(String written, String property) {
        assertThat(ColumnName.of(written).property()).isEqualTo(property);
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "Name", "first_name", "First Name", "firstname", "FirstName", "LAST-NAME",
            "surname", "full name", "User full name", "Username", "e-mail", "E-Mail", "email", "Email address", "eMail",
            "mail", "phone", "Phone number", "Mobile", "tel", "ip", "IP", "IP address", "ip_address", "last_ip",
            "address", "Home address", "id_number", "ID number", "idnumber", "national_id", "National ID",
            "passport no", "Prénom", "NOM", "Nachname", "שם", "שם פרטי", "שם משפחה", "שם מלא", "דוא\"ל", "דוא״ל",
            "כתובת דוא״ל", "דואר אלקטרוני", "טלפון", "טלפון נייד", "ת\"ז", "ת.ז.", "תעודת זהות", "اسم", "الاسم",
            "الإسم", "الاسم الأول", "اسم العائلة", "البريد الإلكتروني", "بريد إلكتروني", "رقم الهاتف", "الهاتف",
            "رقم الهوية", "عنوان IP", "Date of birth" })
    void aNameOfAPersonIsRecognised(String written) {
        assertThat(PersonColumns.includes(ColumnName.of(written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "role", "sector", "institution", "school_name", "course_name", "region", "entry", "cohort",
            "language", "description", "participation", "year_of_birth", "telework", "mailing", "username_length",
            "מגזר", "תפקיד", "שפה", "الدور", "اللغة", "مدرسة" })
    void otherColumnsArePropertiesOfTheUsersOwn(String written) {
        assertThat(PersonColumns.includes(ColumnName.of(written))).isFalse();
    }

}
