// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

/// One program holds the tests of a folder; its first argument names the class to run: `unit_law TestHolidays [words of Qt Test…]`.
namespace recourse::test {

/// Runs a test class; its value is the program's exit code.
using Run = int (*)(int argc, char** argv);

/// Makes `run` known under the name of the test class. Always true, so that it can stand before `main`.
bool enlist(const char* name, Run run);

/// Runs `Test` in an `Application` of its own: QCoreApplication, QGuiApplication or QApplication.
template <class Test, class Application> int runTest(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace recourse::test

/// At the end of a file: its test class, run by a function of its own.
#define RECOURSE_TEST_WITH(Test, run) const bool enlisted##Test = recourse::test::enlist(#Test, run);
/// The same for a class that needs no more than an application.
#define RECOURSE_TEST(Test, Application) RECOURSE_TEST_WITH(Test, (&recourse::test::runTest<Test, Application>))
